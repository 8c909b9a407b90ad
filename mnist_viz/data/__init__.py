"""Bytes and pens become a `Dataset`: IDX files, downloads, ink and procedural handwriting."""
