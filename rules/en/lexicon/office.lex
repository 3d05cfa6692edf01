# Words for one and the same office or trade, titles and their short forms too: "Sen. Silva" is later
# "the senator". Written by hand.

[actor]
actor
actress

[ambassador]
Amb.
ambassador
envoy

[archbishop]
Abp.
archbishop

[attorney]
advocate
attorney
Atty.
barrister
counsel
lawyer
solicitor

[author]
author
novelist
writer

[bishop]
bishop
Bp.

[captain]
Capt
Capt.
captain

[chair]
chair
chairman
chairperson
chairwoman

[colonel]
Col
Col.
colonel

[commander]
Cmdr
Cmdr.
commander

[commissioner]
commissioner
Commr.

[congress]
congressman
congressperson
congresswoman
Rep
Rep.
representative

[corporal]
corporal
Cpl
Cpl.

[councillor]
Cllr
Cllr.
councillor
councilman
councilmember
councilor
councilwoman

[deputy]
Dep.
deputy

[detective]
Det.
detective

[doctor]
doctor
Dr
Dr.
physician

[executive]
CEO
executive

[general]
Gen
Gen.
general

[governor]
Gov
Gov.
governor

[inspector]
Insp.
inspector

[judge]
judge
justice

[lieutenant]
Lieut.
lieutenant
Lt
Lt.

[major]
Maj
Maj.
major

[officer]
officer
policeman
policewoman

[president]
Pres.
president

[professor]
Prof
Prof.
professor

[reporter]
correspondent
journalist
reporter

[reverend]
pastor
Rev
Rev.
reverend

[secretary]
Sec.
secretary

[senator]
Sen
Sen.
senator

[sergeant]
sergeant
Sgt
Sgt.

[singer]
singer
vocalist

[spokesperson]
spokesman
spokesperson
spokeswoman
