"""The parts of the sample register that `make_sample.py` puts together."""
