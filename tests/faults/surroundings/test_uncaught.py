"""An uncaught exception, on any thread and from any hook, is reported in the window."""

PREPARE = """
import gc, threading

class Ending:
    def __init__(self, origin):
        self.origin = origin

    def __del__(self):
        fail(self.origin)

def fail(origin):
    raise ZeroDivisionError(f"of {origin}")

def drop(origin):
    one, other = Ending(origin), Ending(origin)
    one.other, other.one = other, one
    QTimer.singleShot(0, gc.collect)
"""

ORIGINS = {
    "a slot": "QTimer.singleShot(0, lambda: fail({}))",
    "a thread": "threading.Thread(target=fail, args=({},)).start()",
    "a destructor": "Ending({})",
    "a destructor on a thread": "threading.Thread(target=Ending, args=({},)).start()",
    "the garbage collector": "drop({})",
}


def test_what_nobody_caught_is_said_wherever_it_was_raised_and_the_program_goes_on(start) -> None:
    program = start()
    program.begin()
    program.do(PREPARE)
    for origin, code in ORIGINS.items():
        program.do(f"{code.format(repr(origin))} and None")
        program.until(f"'ZeroDivisionError: of {origin}.' in window.banner.text")
        assert program.do("any(dock.faulty for dock in window.area.docks)") is False, origin
        step = program.do("session.frame().live.step")
        program.until(f"session.frame().live.step > {step}")
    assert program.close() == 0
    for origin in ORIGINS:
        assert f"ZeroDivisionError: of {origin}\n" in program.said, "for who fixes it"
