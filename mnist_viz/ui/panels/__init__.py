"""One file a panel; a panel draws a frame and knows no other panel."""
