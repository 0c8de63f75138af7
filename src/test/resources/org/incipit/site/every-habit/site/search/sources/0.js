incipitSearch.take("sources/0",[["letter","The letter",[0],[0]],
["reply","Une réponse",[0],[0]],
["people","",[0],[]],
["places","",[0],[]],
["organizations","",[0],[]],
["terms","",[0],[]],
["events","",[0],[]],
["about","About <this>",[0],[]]]);
