incipitSearch.take("text/reply.0",[["people/josip-broz-tito"],[
["","","Une réponse",[],"fr"],
["p1","1","Réponse Tito, encore. Nous refusons.",[8,4,0],"fr"]]]);
