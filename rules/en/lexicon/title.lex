# Words that stand before a name and belong to it. Abbreviations with and without their full stop.
# Written by hand.

[male]
Abbe
Abbot
Abbé
Airman
Alderman
Archduke
Archimandrite
Assemblyman
Ayatollah
Baron
Brother
Caliph
Chairman
Comte
Congressman
Councilman
Count
Crown Prince
Czar
Dad
Daddy
Dato
Datuk
Dom
Don
Duke
Earl
Emir
Emperor
Esquire
Father
Fr.
Freiherr
Friar
Frère
Gaffer
Goodman
Gospodin
Graf
Grand Ayatollah
Grand Mufti
Granddad
Grandfather
Grandpa
Haji
Hajji
Herr
Imam
Kaiser
King
Lord
Maharaja
Maharajah
Marquess
Marquis
Master
Meister
Meneer
Messrs
Messrs.
Mister
Monsieur
Monsignor
Mr
Mr.
Msgr
Msgr.
Mufti
Mullah
Mynheer
Pa
Pan
Papa
Pere
Pope
Prince
Prince Regent
Père
Rajah
Rear Admiral Sir
Rebbe
Sahib
Seaman
Senor
Ser
Señor
Shah
Shaykh
Sheik
Sheikh
Shri
Signor
Signore
Sir
Squire
Sr.
Sri
Stepfather
Sultan
Tan Sri
Tsar
Tun
Uncle
Vicomte
Viscount

[female]
Abbess
Alderwoman
Assemblywoman
Aunt
Auntie
Aunty
Baroness
Begum
Chairwoman
Congresswoman
Councilwoman
Countess
Crown Princess
Czarina
Dame
Dona
Dowager Countess
Doña
Duchess
Empress
First Lady
Frau
Fraulein
Fräulein
Gammer
Goodwife
Goody
Grandma
Grandmother
Granny
Lady
Lady-in-waiting
Ma
Madam
Madame
Mademoiselle
Maharani
Mama
Mamma
Marchioness
Mevrouw
Miss
Mistress
Mlle
Mlle.
Mme
Mme.
Mom
Mommy
Mother
Mother Superior
Mrs
Mrs.
Ms
Ms.
Mses.
Mum
Mummy
Nana
Nun
Pani
Princess
Princess Royal
Queen
Queen Mother
Rani
Senora
Senorita
Señora
Señorita
Signora
Signorina
Sister
Sra.
Srta.
Stepmother
Sultana
Tsarina
Viscountess
Widow

[neutral]
1st Lt.
2nd Lt.
Abp.
Acting Director
Adm
Adm.
Admiral
Advocate
Agent
Agriculture Minister
Agriculture Secretary
Air Chief Marshal
Air Marshal
Air Vice Marshal
Ald.
Amb.
Ambassador
Apostle
Archbishop
Archdeacon
Archduchess
Assemblymember
Assistant Attorney General
Assistant Chief
Assistant Professor
Assistant Secretary
Assistant Secretary of State
Associate Justice
Associate Professor
Asst. Chief
Attaché
Attorney
Attorney General
Attorney-General
Atty.
Atty. Gen.
Baba
Bailiff
Baroness-elect
Barrister
Bishop
Bp.
Brig.
Brig. Gen.
Brigadier
Brigadier General
CEO
CFO
CIA Director
COO
CTO
Cadet
Caliph
Canon
Cantor
Capt
Capt.
Captain
Cardinal
Cdr.
Chair
Chairperson
Chancellor
Chaplain
Chargé d'Affaires
Chief
Chief Constable
Chief Executive
Chief Executive Officer
Chief Inspector
Chief Judge
Chief Justice
Chief Minister
Chief Petty Officer
Chief Rabbi
Chief Superintendent
Chief Whip
Chief of Staff
Citizen
Cllr
Cllr.
Cmdr
Cmdr.
Co-Chair
Coach
Col
Col.
Colonel
Commander
Commerce Secretary
Commissioner
Commissioners
Committee Chairman
Commodore
Commr.
Comptroller
Comrade
Congressmember
Congressmembers
Congressperson
Constable
Consul
Consul General
Corporal
Council Member
Councillor
Councilmember
Councilor
Counsel
Cousin
Cpl
Cpl.
Culture Minister
DC
DCI
DI
Dalai Lama
Deacon
Dean
Defence Minister
Defence Secretary
Defense Minister
Defense Secretary
Del.
Delegate
Deputy
Deputy Attorney General
Deputy Chief
Deputy Director
Deputy First Minister
Deputy Foreign Minister
Deputy Mayor
Deputy Minister
Deputy Prime Minister
Deputy Secretary
Deputy Secretary of State
Det.
Det. Insp.
Det. Sgt.
Detective
Detective Chief Inspector
Detective Inspector
Detective Sergeant
Detective Superintendent
Director
Dist. Atty.
District Attorney
District Judge
Doctor
Dr
Dr.
Drs.
EU Commissioner
Economy Minister
Editor
Education Minister
Education Secretary
Elder
Energy Minister
Energy Secretary
Engr.
Ensign
Environment Minister
Envoy
Evangelist
Executive Director
FBI Director
Field Marshal
Finance Minister
Fire Chief
Fire Commissioner
First Lieutenant
First Minister
First Secretary
Flight Lieutenant
Foreign Minister
Foreign Secretary
Former President
Former Vice President
Gen
Gen.
General
General Secretary
Gov
Gov.
Governor
Governor General
Governor-General
Governor-elect
Governors
Govs.
Grand Duchess
Grand Duke
Group Captain
Gunnery Sgt.
Guru
Head Coach
Headmaster
Health Minister
Health Secretary
Her Majesty
Her Royal Highness
High Commissioner
His Eminence
His Excellency
His Holiness
His Majesty
His Royal Highness
Home Minister
Home Secretary
Homeland Security Secretary
Hon
Hon.
Honorable
House Majority Leader
House Minority Leader
House Speaker
Housing Secretary
Immigration Minister
Information Minister
Insp.
Inspector
Interior Minister
Interior Secretary
Judge
Judges
Justice
Justice Minister
Justices
Labor Minister
Labor Secretary
Lama
Lance Corporal
Lance Cpl.
Lieut.
Lieutenant
Lieutenant Colonel
Lieutenant Commander
Lieutenant General
Lieutenant Gov.
Lieutenant Governor
Lord Justice
Lord Mayor
Lt
Lt.
Lt. Cmdr.
Lt. Col.
Lt. Gen.
Lt. Gov.
MEP
MP
MSP
Madam President
Madam Secretary
Madam Speaker
Magistrate
Magistrate Judge
Maj
Maj.
Maj. Gen.
Major
Major General
Majority Leader
Majority Whip
Manager
Managing Director
Marshal
Marshall
Master Sergeant
Master Sgt.
Mayor
Mayor-elect
Mayors
Metropolitan
Minister
Minority Leader
Minority Whip
Most Rev.
Mr. Chairman
Mr. Justice
Mr. President
Mr. Secretary
Mr. Speaker
Mx
Mx.
National Security Adviser
National Security Advisor
Nurse
Officer
Oil Minister
PC
Party Chairman
Party Secretary
Pastor
Patriarch
Patrolman
Petty Officer
Pfc
Pfc.
Police Chief
Police Commissioner
Police Officer
Premier
Premier-designate
President
President-elect
Press Secretary
Primate
Prime Minister
Principal
Private
Prof
Prof.
Professor
Professor Emeritus
Prophet
Prosecutor
Provost
Public Defender
Pvt
Pvt.
Quarterback
Rabbi
Ranger
Rear Adm.
Rear Admiral
Rector
Regent
Rep
Rep.
Representative
Representatives
Reps
Reps.
Rev
Rev.
Reverend
Reverend Mother
Revs.
Right Honourable
Right Rev.
Rt. Hon.
Rt. Rev.
Saint
Sec.
Sec. of State
Second Lieutenant
Secretary
Secretary General
Secretary of Defense
Secretary of State
Secretary-General
Selectman
Sen
Sen.
Senate Majority Leader
Senate Minority Leader
Senator
Senator-elect
Senators
Sens
Sens.
Sergeant
Sergeant Major
Sgt
Sgt.
Sgt. 1st Class
Sgt. Maj.
Shadow Chancellor
Sheriff
Sheriff 's Deputy
Solicitor
Solicitor General
Spc.
Speaker
Speaker of the House
Speaker-designate
Spec.
Special Agent
Special Counsel
Special Envoy
Specialist
Squadron Leader
St
St.
Staff Sergeant
Staff Sgt.
State Secretary
Sub-Inspector
Superintendent
Supervisor
Supt.
Swami
TD
Taoiseach
Tech. Sgt.
Trade Minister
Trainer
Transport Minister
Transportation Secretary
Treasury Secretary
Trooper
Tánaiste
U.S. Attorney
US Attorney
Under Secretary
Undersecretary
Undersecretary of State
Undersheriff
Ven.
Venerable
Very Rev.
Vicar
Vice Adm.
Vice Admiral
Vice Chair
Vice Chairman
Vice Chancellor
Vice Mayor
Vice Premier
Vice President
Vice President-elect
Vice-President
Warden
Warrant Officer
White House Chief of Staff
White House Press Secretary
Wing Commander
Your Excellency
Your Honor
Your Majesty
ex-President
