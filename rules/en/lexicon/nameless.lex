# Roles whose bearer a text mostly leaves without a name: "the narrator", "the heckler". Who is called
# by another, "the former governor", has been named before. And bodies of which it has several.
# Written by hand.

[body] inflect noun
board
campaign
city
company
court
firm
hospital
journal
magazine
network
newspaper
paper
school
station
town
university
website

[role] inflect noun
adviser
advisor
agent
aide
analyst
anchor
anchorman  anchormen
anchorwoman  anchorwomen
announcer
appellant
applicant
attendee
attorney
baby
bidder
boy
briefer
buyer
bystander
caller
cameraman  cameramen
chap
chief
child  children
clerk
client
colleague
commentator
commenter
correspondent
critic
customer
defendant
demonstrator
designer
detective
diplomat
doctor
donor
driver
employee
executive
expert
eyewitness
farmer
fellow
figure
friend
gentleman  gentlemen
girl
guard
guest
gunman  gunmen
guy
head
heckler
historian
host
human
individual
insider
interpreter
interviewee
interviewer
investigator
juror
kid
lad
lady
landlord
lawyer
listener
man  men
manager
member
moderator
narrator
neighbor
neighbour
nurse
officer
official
onlooker
operative
opponent
organiser
organizer
owner
participant
partner
passenger
passer-by  passers-by
patient
person
photographer
plaintiff
policeman  policemen
policewoman  policewomen
pollster
poster
presenter
prosecutor
protester
pupil
questioner
reader
receptionist
relative
reporter
researcher
resident
respondent
robber
sceptic
scientist
seller
servant
shooter
skeptic
soldier
source
speaker
spokesman  spokesmen
spokesperson
spokeswoman  spokeswomen
staffer
stranger
student
supporter
survivor
suspect
teacher
tenant
trader
translator
user
victim
viewer
villager
visitor
volunteer
voter
waiter
waitress
widow
witness
woman  women
worker
youth
