"""What leaves the toolkit. Each module takes finished values and the reader's words, and returns text or bytes."""
