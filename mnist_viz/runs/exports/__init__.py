"""What others read of a run: weights, the model, curves, films. One format a file."""
