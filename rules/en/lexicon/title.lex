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
Brer
Brother
Caliph
Chairman
Committee Chairman
Comte
Congressman
Congressman-elect
Councilman
Count
Crown Prince
Czar
Dad
Daddy
Dato
Datuk
Deputy Spokesman
Dom
Don
Duke
Earl
Emir
Emperor
Esquire
Father
Father Superior
Fr.
Freiherr
Friar
Frère
Gaffer
Godfather
Gospodin
Graf
Grand Ayatollah
Grand Duke
Grand Mufti
Granddad
Grandfather
Grandpa
Haji
Hajji
Headmaster
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
Old Man
Papa
Party Chairman
Patrolman
Pere
Pope
Prince
Prince Regent
Père
Rajah
Rebbe
Sahib
Seaman
Selectman
Senor
Señor
Shah
Shaykh
Sheik
Sheikh
Shri
Signor
Signore
Sir
Spokesman
Squire
Sri
Stepfather
Sultan
Tan Sri
Tsar
Uncle
Vice Chairman
Vicomte
Viscount

[female]
Abbess
Alderwoman
Archduchess
Assemblywoman
Aunt
Auntie
Aunty
Baroness
Begum
Chairwoman
Committee Chairwoman
Congresswoman
Congresswoman-elect
Councilwoman
Countess
Crown Princess
Czarina
Dame
Deputy Spokeswoman
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
Godmother
Goodwife
Goody
Grand Duchess
Grandma
Grandmother
Granny
Headmistress
Lady
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
Pani
Princess
Princess Royal
Queen
Queen Mother
Rani
Reverend Mother
Selectwoman
Senora
Senorita
Señora
Señorita
Signora
Signorina
Sister
Sister Superior
Spokeswoman
Sra.
Srta.
Stepmother
Stepsister
Sultana
Tsarina
Viscountess

[neutral]
1st Lt.
2nd Lt.
Able Seaman
Abp.
Acharya
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
Airman 1st Class
Ald.
Amb.
Ambassador
Apostle
Archbishop
Archdeacon
Assemblymember
Assessor
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
Auditor
Auditor General
Auxiliary Bishop
Baba
Bailiff
Barrister
Bishop
Bishop-elect
Board President
Bp.
Brig.
Brig. Gen.
Brigadier
Brigadier General
Business Secretary
CEO
CFO
CIA Director
COO
CTO
Cadet
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
Chief Deputy
Chief Detective
Chief Economist
Chief Executive
Chief Executive Officer
Chief Inspector
Chief Judge
Chief Justice
Chief Minister
Chief Petty Officer
Chief Rabbi
Chief Secretary
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
Commodore
Commr.
Comptroller
Comrade
Conductor
Congressmember
Congressmembers
Congressperson
Constable
Consul
Consul General
Coroner
Corporal
Correctional Officer
Council Member
Council President
Council Speaker
Councillor
Councilmember
Councilor
Counsel
Cousin
Cpl
Cpl.
Culture Minister
Culture Secretary
DCI
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
Deputy Spokesperson
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
Environment Secretary
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
First Officer
First Secretary
Flight Lieutenant
Foreign Minister
Foreign Secretary
Gen
Gen.
General
General Manager
General Secretary
Gov
Gov.
Governor
Governor General
Governor-General
Governor-elect
Governors
Govs.
Group Captain
Gunnery Sergeant
Gunnery Sgt.
Guru
Head Coach
Health Minister
Health Secretary
High Commissioner
Home Minister
Home Secretary
Homeland Security Secretary
Hon
Hon.
Honorable
House Majority Leader
House Minority Leader
House Republican Leader
House Speaker
Housing Secretary
Immigration Minister
Information Minister
Insp.
Inspector
Inspector General
Interior Minister
Interior Secretary
Judge
Judges
Justice
Justice Minister
Justice Secretary
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
Maestro
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
Master Chief
Master Sergeant
Master Sgt.
Maulana
Mayor
Mayor-elect
Mayors
Metropolitan
Minister
Minority Leader
Minority Whip
Most Rev.
Mx
Mx.
National Security Adviser
National Security Advisor
Nobel laureate
Northern Ireland Secretary
Nurse
Officer
Oil Minister
Opposition Leader
Pandit
Party Leader
Party Secretary
Pastor
Patriarch
Petty Officer
Pfc
Pfc.
Police Chief
Police Commissioner
Police Constable
Police Officer
Police Sergeant
Postmaster General
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
Quartermaster
Rabbi
Ranger
Rear Adm.
Rear Admiral
Rector
Regent
Registrar
Rep
Rep.
Representative
Representative-elect
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
Rinpoche
Roshi
Rt. Hon.
Rt. Rev.
Saint
Sec.
Sec. of State
Second Lieutenant
Second Officer
Secretary
Secretary General
Secretary of Agriculture
Secretary of Commerce
Secretary of Defense
Secretary of Education
Secretary of Energy
Secretary of Health and Human Services
Secretary of Homeland Security
Secretary of Labor
Secretary of State
Secretary of Transportation
Secretary of War
Secretary of the Army
Secretary of the Interior
Secretary of the Navy
Secretary of the Treasury
Secretary-General
Sen
Sen.
Senate Majority Leader
Senate Minority Leader
Senate President
Senate Republican Leader
Senator
Senator-elect
Senators
Sens
Sens.
Sensei
Sergeant
Sergeant Major
Sgt
Sgt.
Sgt. 1st Class
Sgt. Maj.
Shadow Chancellor
Shadow Foreign Secretary
Shadow Home Secretary
Sheriff
Sheriff 's Deputy
Skipper
Solicitor
Solicitor General
Solicitor-General
Spc.
Speaker
Speaker of the House
Speaker-designate
Spec.
Special Agent
Special Counsel
Special Envoy
Specialist
Spiritual Leader
Spokesperson
Squadron Leader
St
St.
Staff Sergeant
Staff Sgt.
State Attorney General
State Rep.
State Representative
State Secretary
State Sen.
State Senator
State Treasurer
Sub-Inspector
Superintendent
Supervisor
Supreme Leader
Supt.
Surgeon General
Swami
TD
Taoiseach
Tech. Sgt.
Trade Minister
Trainer
Transport Minister
Transport Secretary
Transportation Secretary
Treasurer
Treasury Secretary
Trooper
Trooper 1st Class
Tánaiste
U.S. Attorney
US Attorney
Under Secretary
Undersecretary
Undersecretary of State
Undersheriff
Union President
Ustad
Ven.
Venerable
Very Rev.
Veterans Affairs Secretary
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
Work and Pensions Secretary

# how a person is spoken to, or of, in place of a name
[address]
Her Excellency
Her Grace
Her Highness
Her Ladyship
Her Majesty
Her Majesty the Queen
Her Royal Highness
His Eminence
His Excellency
His Grace
His Highness
His Holiness
His Lordship
His Majesty
His Royal Highness
Madam Chair
Madam Chairwoman
Madam President
Madam Secretary
Madam Speaker
Madam Vice President
Mr. Chairman
Mr. Justice
Mr. Mayor
Mr. President
Mr. Prime Minister
Mr. Secretary
Mr. Speaker
Mr. Vice President
Your Eminence
Your Excellency
Your Grace
Your Highness
Your Holiness
Your Honor
Your Honour
Your Ladyship
Your Lordship
Your Majesty
Your Worship
boss
brother
captain
chief
coach
comrade
doc
doctor
father
governor
judge
ma'am
madam
madame
mayor
milady
milord
mister
my lady
my lord
nurse
officer
professor
senator
sir
sister
