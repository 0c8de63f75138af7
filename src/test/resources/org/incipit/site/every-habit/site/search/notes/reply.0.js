incipitSearch.take("notes/reply.0",[["people/josip-broz-tito"],[
["note-ici","1","Here again Tito is meant.",[11,4,0]],
["note-t-la","a","Là, c'est Tito.",[10,4,0],"fr"]]]);
