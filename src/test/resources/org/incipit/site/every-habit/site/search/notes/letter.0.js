incipitSearch.take("notes/letter.0",[["people/josip-broz-tito"],[
["note-h","1","On the heading."],
["note-n","2","First paragraph, with Tito. A leaf a list Source: none.",[22,4,0]],
["note-t-k","a","The translator's own."],
["note-p3","b","an airfield"],
["note-a-o","*","The author's own."]]]);
