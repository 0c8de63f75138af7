incipitSearch.take("pages/about.0",[["people/josip-broz-tito"],[
["about.html","About <this>","About <this>"],
["about.html#why--how","Why & how","Why & how\nTito, in prose. See the letter.",[10,4,0]],
["about.html#deeper","Deeper","Deeper\na list there"]]]);
