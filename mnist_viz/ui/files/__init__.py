"""What the window reads and writes: runs, pictures, films, and what is dropped on it."""
