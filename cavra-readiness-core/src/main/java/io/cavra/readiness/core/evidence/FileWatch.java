package io.cavra.readiness.core.evidence;

import io.cavra.readiness.evidence.EvidenceSnapshot;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.annotation.Nullable;

/**
 * Reads the files that settings name, and reads again only those that may have changed.
 *
 * <p>At every call each file is asked for its attributes, links followed: the time of its last
 * change of any kind (ctime), the time of its bytes (mtime), its length, and which file it is
 * (device and inode). A file in whose place there is another, that was rewritten, however its times
 * were set afterwards, or whose permissions changed, differs in one of them; one that is not there
 * is looked for again. A file that differs is read again, and no other.
 *
 * <p>Where all are the same, a file is read again all the same:
 *
 * <ul>
 *   <li>until it was seen as it is for longer than a tick of its file system's clock before it was
 *       read (20 ms, and two seconds where the time may be told in whole ones): a rewrite within a
 *       tick leaves the times as they were. What came after that reading has a later time, whatever
 *       the clock of this machine says, for the watch counts time by itself and compares the file's
 *       times with nothing but one another;
 *   <li>as long as it could not be read though this process may read it, kept changing while it was
 *       read, or held more or less than its length says, as files do that a kernel makes up;
 *   <li>always, on a system that does not tell the time of the last change.
 * </ul>
 *
 * <p>That is enough where a file system stamps every change with the time of its clock, and its
 * clock is not set back to the very instant of the last change. A network file system that answers
 * from a cache is believed; and so is one whose file is changed in place through a memory map, for
 * a kernel need not stamp a second write to a page that it has not yet written back. Evidence is
 * not to be put in place that way: write a new file and rename it.
 *
 * <p>Thread-safe. Callers who find nothing changed do not wait for one another. One who finds a
 * change reads; those who come meanwhile wait for that, and take its result only if it began after
 * they came.
 */
final class FileWatch implements Supplier<EvidenceSnapshot> {

  /** One look at all files. */
  interface Look {
    FileSnapshot after(@Nullable FileSnapshot before);
  }

  private final Look look;
  private final LongSupplier ticker;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable FileSnapshot last;

  /**
   * Makes a watch that has seen nothing.
   *
   * @param look looks at all files, after what was seen before; null for nothing
   * @param ticker the one that the look goes by
   */
  FileWatch(Look look, LongSupplier ticker) {
    this.look = look;
    this.ticker = ticker;
  }

  @Override
  public EvidenceSnapshot get() {
    FileSnapshot known = last;
    return known != null && known.isStill() ? known.snapshot() : readAgain(ticker.getAsLong());
  }

  private EvidenceSnapshot readAgain(long came) {
    reading.lock();
    try {
      FileSnapshot known = last;
      if (known == null || !known.beganAfter(came)) {
        known = look.after(known);
        last = known;
      }
      return known.snapshot();
    } finally {
      reading.unlock();
    }
  }
}
