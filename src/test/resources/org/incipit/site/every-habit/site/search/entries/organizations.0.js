incipitSearch.take("entries/organizations.0",[[],[
["organizations/cpsu.html","Communist Party of the Soviet Union","Communist Party of the Soviet Union · CPSU · КПСС"],
["organizations/guests.html","The guests","The guests · Гости (Г.)"],
["organizations/hosts.html","The hosts","The hosts"]]]);
