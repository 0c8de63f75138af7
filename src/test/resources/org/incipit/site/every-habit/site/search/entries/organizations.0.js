incipitSearch.take("entries/organizations.0",[["organizations/cpsu","organizations/guests","organizations/hosts"],[
["organizations/cpsu.html","Communist Party of the Soviet Union","Communist Party of the Soviet Union\nCPSU · КПСС",[0,35,0,36,4,0,43,4,0]],
["organizations/guests.html","The guests","The guests\nГости (Г.)",[0,10,1,11,10,1]],
["organizations/hosts.html","The hosts","The hosts",[0,9,2]]]]);
