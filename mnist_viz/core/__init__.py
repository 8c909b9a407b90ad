"""The mathematics: a multi-layer perceptron, its gradients and its training. NumPy only."""
