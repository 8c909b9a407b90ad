"""What outlasts the process: model files, checkpoints, run files, exports."""
