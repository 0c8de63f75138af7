/**
 * The records of releases: what they look like, how they are read and proved, and how one is written.
 *
 * <pre>
 * content/releases/2.txt                        the record of release 2: date, message, names, digests of its states
 * content/documents/&lt;slug&gt;/releases/2.txt       a document's state: every id it ever had, with its fate and words
 * content/documents/&lt;slug&gt;/releases/2.md        its text as it was, byte for byte
 * </pre>
 *
 * <p>A record is never changed once it is written; each names the digest of what it leans on, so that a damaged, missing or
 * contradicting one is refused and never guessed.
 *
 * <p>Doors: {@link org.incipit.release.ReleaseFolder}, {@link org.incipit.release.ReleaseWriter}.
 */
package org.incipit.release;
