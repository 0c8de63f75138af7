/**
 * Benchmarks of the parts of a build that its time goes into, one class a part, each over documents of
 * {@link org.incipit.bench.ResampledCorpus}.
 *
 * <p>Door: {@link org.incipit.bench.parts.Benchmarks}.
 */
package org.incipit.bench.parts;
