incipitSearch.take("entries/people.0",[[],[
["people/cuvar.html","Čuvar","Čuvar"],
["people/cosic.html","Ćosić","Ćosić"],
["people/dzo.html","Džo","Džo · Named in the letter, and there."],
["people/dorde.html","Đorđe Đ.","Đorđe Đ."],
["people/josip-broz-tito.html","Tito, Josip Broz","Josip Broz Tito · Walter · Јосип Броз Тито · Tito Jozsef · T. the Marshal · President of Yugoslavia · Partisan, later president; see the letter and about. · His birthday was kept on 25 May."],
["people/zagreb-z.html","Z. Zagreb","Z. Zagreb"],
["people/zika.html","Žika","Žika"]]]);
