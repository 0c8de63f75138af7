package org.incipit.annotate;

import java.util.List;
import org.incipit.model.Block;
import org.incipit.model.Inline;
import org.incipit.model.Walker;

/** Whether blocks say or show anything. */
final class HasWords extends Walker {

    private boolean found;

    private HasWords() {}

    static boolean in(List<Block> blocks) {
        HasWords reader = new HasWords();
        reader.blocks(blocks);
        return reader.found;
    }

    @Override
    public Void text(Inline.Text text) {
        found |= !text.value().isBlank();
        return null;
    }

    @Override
    public Void code(Inline.Code code) {
        found = true;
        return null;
    }

    @Override
    public Void codeBlock(Block.CodeBlock code) {
        found = true;
        return null;
    }

    @Override
    public Void image(Inline.Image image) {
        found = true;
        return null;
    }
}
