/**
 * Lines to entries, and entries to the facts that one line holds.
 * <p>
 * {@link EntryReader} reads one line and remembers nothing: it decides what a line says. {@link EntryScanner} reads the
 * lines of a log and remembers what repeats; whatever it remembers, it compares bytes, and concludes nothing from a hash
 * alone. What is remembered, here and by who counts what the scanner has read, is on this page. The figures are
 * nanoseconds of one processor for a line of a generated log (60 MB of 1 GB with 100,000 hosts; Java 25 with the quick
 * compiler, best of 5 runs), with everything on: scanner alone 80, report 221. Each layer was switched off by itself.
 * <table>
 * <caption>Layers</caption>
 * <tr><th>layer</th><th>scanner without it</th><th>report without it</th><th>valid, and who clears it</th></tr>
 * <tr><td>time of the line before ({@code KnownHeads})</td><td>104</td><td>275</td>
 * <td>for the same 19 bytes, always</td></tr>
 * <tr><td>1,024 heads ({@code KnownHeads}), the last 8 first: level, thread, site</td><td>592</td><td>871</td>
 * <td>for the same bytes, always; what follows a head cannot change it. Of two with the same hash the older gives way to a
 * new one, which gets a new key. Without a head none of the other layers is tried</td></tr>
 * <tr><td>targets by eight bytes ({@code FrequentTarget})</td><td>183</td><td>354</td>
 * <td>remembers nothing</td></tr>
 * <tr><td>4,096 addresses in it</td><td>82</td><td>238</td>
 * <td>for the same bytes, always; one gives way to another with the same hash</td></tr>
 * <tr><td>1,024 messages of results ({@code MessageMemo})</td><td>189</td><td>486</td>
 * <td>for the same bytes up to the LF, always; one gives way to another with the same hash, which gets a new key</td></tr>
 * <tr><td>checks by their bytes ({@code CheckReader})</td><td>80</td><td>221</td>
 * <td>remembers nothing; this log has no checks, one of nothing else takes a third longer without it</td></tr>
 * <tr><td>what a head means ({@code ReportBuilder}): words and track</td><td>–</td><td>417</td>
 * <td>for the same head key; cleared with the builder, whose tracks are gone then</td></tr>
 * <tr><td>what a message means ({@code HostBuilder}): the outcome</td><td>–</td><td>302</td>
 * <td>for the same message key; cleared with the builder</td></tr>
 * <tr><td>the run of results with one head and one time ({@code ReportBuilder})</td><td>–</td><td>254</td>
 * <td>until any other entry; closed before anybody reads, copies or appends a builder</td></tr>
 * </table>
 * A repeat key ({@link EntryScanner#headKey()}, {@link EntryScanner#messageKey()}) is what connects the last three with
 * the scanner: a number that one head or message keeps, so that whoever learned something from it only compares the
 * number. Keys of two scanners have nothing to do with each other: a builder takes lines of one scanner until it is
 * cleared.
 */
@NonNullByDefault
package io.github.probelight.engine.scan;

import org.eclipse.jdt.annotation.NonNullByDefault;
