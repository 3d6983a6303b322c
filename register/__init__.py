"""register: a complaint register small businesses can trust, kept in the workbook they already use."""

__version__ = "0.1.0"
