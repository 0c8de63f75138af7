incipitSearch.take("sources/0",[["khrushchev-note-1956","Khrushchev's note of 8 October 1956",[0,19,38,54],[0,22,46,72]],
["people","",[0,26],[]],
["places","",[0],[]],
["organizations","",[0],[]],
["terms","",[0],[]],
["events","",[0],[]]]);
