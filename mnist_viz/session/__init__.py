"""The worker thread, the recording and the frame. Qt-free."""
