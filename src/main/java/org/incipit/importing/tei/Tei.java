package org.incipit.importing.tei;
import java.nio.file.Path;
import java.util.Optional;
import org.incipit.importing.*;
import org.incipit.problem.Problems;
public final class Tei { public static Optional<Draft> read(Path f,String s, byte[] b, Wishes w, Problems p){return Optional.empty();} }
