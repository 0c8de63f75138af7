package org.incipit.build;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class WorkshopTest {

    @Test
    void textsThatEveryRunReadsAnewAreNotGatheredOnAShelfThatOutlivesTheRuns() {
        Workshop desk = Workshop.ofManyRuns();
        assertNotSame(desk.shelf(), desk.texts());
        assertNotSame(desk.texts(), desk.texts());

        Workshop once = Workshop.ofOneRun();
        assertSame(once.shelf(), once.texts());
    }
}
