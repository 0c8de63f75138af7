incipitSearch.take("entries/people.0",[["people/cuvar","people/cosic","people/dzo","people/dorde","people/josip-broz-tito","people/zagreb-z","people/zika"],[
["people/cuvar.html","Čuvar","Čuvar",[0,5,0]],
["people/cosic.html","Ćosić","Ćosić",[0,5,1]],
["people/dzo.html","Džo","Džo\nNamed in the letter, and there.",[0,3,2]],
["people/dorde.html","Đorđe Đ.","Đorđe Đ.",[0,8,3]],
["people/josip-broz-tito.html","Tito, Josip Broz","Josip Broz Tito\nWalter · Јосип Броз Тито · Tito Jozsef · T. the Marshal · President of Yugoslavia · Partisan, later president; see the letter and about. His birthday was kept on 25 May.",[0,15,4,16,6,4,25,15,4,43,11,4,57,14,4]],
["people/zagreb-z.html","Z. Zagreb","Z. Zagreb",[0,9,5]],
["people/zika.html","Žika","Žika",[0,4,6]]]]);
