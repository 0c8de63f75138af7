incipitSearch.take("entries/events.1",[[],[
["events.html#asian-socialist-conference","Asian Socialist Conference at Bombay, as planned","Asian Socialist Conference at Bombay, as planned · The note gives neither day nor place, only the invitation to the Yugoslav party. The dates are those for which the meeting was called."],
["events.html#invitations-1957","Visits for which invitations are given","Visits for which invitations are given · ‘Next year’, in the note. Tito and his companions are to come to the Crimea again, Kirichenko and Korotchenko to go to Yugoslavia; Khrushchev recommends that a Ukrainian delegation go, too."],
["events.html#tu110-flight","First flight of the Tu-110","First flight of the Tu-110 · A version of the Tu-104 with four engines."],
["events.html#gdr-recognition","Yugoslavia recognises the GDR","Yugoslavia recognises the GDR · A year later than Tito had expected. The Federal Republic breaks off relations in return."]]]);
