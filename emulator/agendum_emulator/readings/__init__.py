"""Where the vendors' pages contradict each other, the emulator can be told which of the two readings to follow."""
