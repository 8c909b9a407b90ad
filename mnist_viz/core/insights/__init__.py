"""What is computed of a network to explain it, and never to train it."""
