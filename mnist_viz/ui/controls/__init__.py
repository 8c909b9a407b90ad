"""What a user turns and chooses, in more than one panel or worth a file."""
