"""`python -m register` is the command `register`."""

from register.cli import main

main()
