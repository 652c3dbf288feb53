import Glibc

/// Blocks the thread for a moment.
func pause(_ seconds: Double) { usleep(UInt32(seconds * 1e6)) }
