incipitSearch.take("sources/0",[["khrushchev-note-1956","Khrushchev's note of 8 October 1956",[0,12,21,34,44,52,65,77],[0,10,22,33,45,57,70,82]],
["people","",[0,14,26],[]],
["places","",[0,27],[]],
["organizations","",[0,19],[]],
["terms","",[0,18],[]],
["events","",[0,33],[]]]);
