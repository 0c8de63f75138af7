incipitSearch.take("entries/about.0",[[],[
["about.html","About <this>","About <this>"],
["about.html#why--how","Why & how","Why & how · Tito, in prose. See the letter."],
["about.html#deeper","Deeper","Deeper · a list there"]]]);
