"""The paper that is drawn on, with mouse, tablet or keys."""
