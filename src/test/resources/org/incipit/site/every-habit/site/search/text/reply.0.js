incipitSearch.take("text/reply.0",[["people/josip-broz-tito"],[
["","","Une réponse"],
["p1","1","Réponse Tito, encore. Nous refusons.",[8,4,0]]]]);
