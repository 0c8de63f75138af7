incipitSearch.take("text/letter.0",[["people/josip-broz-tito","organizations/cpsu","places/crimea","people/dorde"],[
["","","A letter from <Crimea> · The letter · Josip Broz Tito · Communist Party of the Soviet Union · N. N.",[38,15,0,56,35,1]],
["p1","1","8 October Crimea",[10,6,2]],
["p2","2","Com. Tito's letter to the CPSU, see and out: straightened, added, , [supplied], mot, then, strong, struck, code, $3 & <b>. Again.",[0,9,0,26,4,1]],
["p3","3","Kubinka  and on."],
["p4","4","Quoted Đorđe.",[7,5,3]],
["p5","5","item one"],
["p6","6","item two"],
["p7","7","deeper"],
["p8","8","Left Right Tito 2 ",[11,4,0]],
["p9","9","A line of verse,"],
["p10","10","and another."],
["p11","11","code as it is"],
["p12","12","THE END"]]]);
