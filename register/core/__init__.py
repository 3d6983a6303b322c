"""The core: values in, values out. No file, network, clock, environment or locale is known here."""
