# Short and pet forms of given names, a section each: words of one section may name one person.
# Written by hand. A name in two sections counts for the first only.

[abigail]
Abbie
Abby
Abigail
Gail

[abraham]
Abe
Abraham

[albert]
Al
Albert
Bert
Bertie

[alexander]
Alec
Alex
Alexander
Sandy
Xander

[alexandra]
Alexa
Alexandra
Lexi
Sasha

[alfred]
Alf
Alfie
Alfred
Fred

[alice]
Alice
Allie

[alison]
Ali
Alison
Allison

[amanda]
Amanda
Mandy

[andrew]
Andrew
Andy
Drew

[angela]
Angela
Angie

[anne]
Ann
Anna
Anne
Annie
Nan
Nancy

[anthony]
Anthony
Antony
Tony

[antonio]
Antonio
Toni
Tonio

[arthur]
Art
Arthur
Artie

[barbara]
Babs
Barb
Barbara
Barbie

[benjamin]
Ben
Benjamin
Benji
Benny

[bernard]
Bernard
Bernie

[bradley]
Brad
Bradley

[brian]
Brian
Bryan

[carolyn]
Carol
Caroline
Carolyn
Carrie

[catherine]
Catherine
Cathy
Kate
Katherine
Kathleen
Kathryn
Kathy
Katie
Katy
Kay
Kit
Kitty

[charles]
Charles
Charley
Charlie
Chas
Chuck

[charlotte]
Charlotte
Lottie

[christine]
Chrissy
Christina
Christine
Christy
Tina

[christopher]
Chris
Christopher
Kit
Topher

[clifford]
Cliff
Clifford

[clinton]
Clint
Clinton

[cornelius]
Cornelius
Neil

[cynthia]
Cindy
Cynthia

[daniel]
Dan
Daniel
Danny

[david]
Dave
Davey
David

[deborah]
Deb
Debbie
Deborah
Debra

[dennis]
Dennis
Denny

[diana]
Di
Diana
Diane

[donald]
Don
Donald
Donnie
Donny

[dorothy]
Dolly
Dorothy
Dot
Dottie

[douglas]
Doug
Douglas

[edward]
Ed
Eddie
Edward
Ned
Ted
Teddy

[edmund]
Ed
Eddie
Edmund
Ned

[eleanor]
Eleanor
Ellie
Nell
Nellie
Nora

[elizabeth]
Bess
Bessie
Beth
Betsy
Betty
Elisabeth
Eliza
Elizabeth
Elsie
Libby
Lisa
Liz
Lizzie
Lizzy

[emily]
Em
Emily
Emmy

[eugene]
Eugene
Gene

[frances]
Fanny
Fran
Frances
Francie
Frankie

[francis]
Francis
Frank
Frankie

[franklin]
Frank
Franklin

[frederick]
Fred
Freddie
Freddy
Frederick
Fredrick

[gabriel]
Gabe
Gabriel

[george]
George
Georgie

[gerald]
Gerald
Gerry
Jerry

[geoffrey]
Geoff
Geoffrey
Jeff
Jeffrey

[gregory]
Greg
Gregg
Gregory

[gwendolyn]
Gwen
Gwendolyn

[harold]
Hal
Harold
Harry

[harriet]
Harriet
Hattie

[helen]
Helen
Lena
Nell
Nellie

[henrietta]
Etta
Henrietta
Hetty

[henry]
Hal
Hank
Harry
Henry

[herbert]
Bert
Herb
Herbert

[howard]
Howard
Howie

[isabella]
Bella
Belle
Isabel
Isabella

[jacob]
Jacob
Jake
Jakey

[james]
James
Jamie
Jim
Jimmie
Jimmy

[janet]
Jan
Janet

[jane]
Jane
Janie
Jenny

[jennifer]
Jen
Jenn
Jennifer
Jenny

[jeremy]
Jeremy
Jerry

[jessica]
Jess
Jessica
Jessie

[joanna]
Jo
Joanna
Joanne

[john]
Jack
John
Johnnie
Johnny
Jon

[jonathan]
Jon
Jonathan
Jonny

[joseph]
Jo
Joe
Joey
Jos
Joseph

[josephine]
Jo
Josephine
Josie

[joshua]
Josh
Joshua

[judith]
Judith
Judy

[julia]
Julia
Julie

[kenneth]
Ken
Kenneth
Kenny

[kimberly]
Kim
Kimberly

[lawrence]
Larry
Laurence
Laurie
Lawrence

[leonard]
Len
Lenny
Leo
Leonard

[leslie]
Les
Leslie

[lewis]
Lew
Lewis
Lou
Louis

[lillian]
Lil
Lillian
Lily

[louise]
Lou
Louise

[madeleine]
Maddie
Madeleine
Madeline

[margaret]
Daisy
Greta
Madge
Maggie
Margaret
Marge
Margie
Meg
Megan
Peg
Peggy

[martha]
Martha
Marty
Patty

[martin]
Martin
Marty

[mary]
Mamie
Mary
Molly
Polly

[matilda]
Matilda
Tilly

[matthew]
Matt
Matthew
Matty

[maxwell]
Max
Maxwell

[michael]
Michael
Mick
Mickey
Mike
Mikey

[michelle]
Michelle
Shelly

[mitchell]
Mitch
Mitchell

[mohammed]
Mohamed
Mohammad
Mohammed
Muhammad

[nathaniel]
Nat
Nate
Nathan
Nathaniel

[nicholas]
Nicholas
Nick
Nicky
Nico
Nicolas

[oliver]
Oliver
Ollie

[pamela]
Pam
Pamela

[patricia]
Pat
Patricia
Patty
Tricia
Trish

[patrick]
Paddy
Pat
Patrick

[penelope]
Penelope
Penny

[peter]
Pete
Peter

[philip]
Phil
Philip
Phillip

[phyllis]
Phil
Phyllis

[priscilla]
Cilla
Priscilla
Prissy

[randolph]
Randall
Randolph
Randy

[raymond]
Ray
Raymond

[rebecca]
Becca
Beck
Becky
Rebecca

[richard]
Dick
Rich
Richard
Richie
Rick
Ricky

[robert]
Bert
Bob
Bobbie
Bobby
Rob
Robbie
Robby
Robert

[roberta]
Bobbie
Roberta

[roderick]
Rod
Roderick

[rodney]
Rod
Rodney

[roger]
Rog
Roger

[ronald]
Ron
Ronald
Ronnie
Ronny

[rosemary]
Rose
Rosemary
Rosie

[rudolph]
Rudolph
Rudy

[russell]
Russ
Russell

[samantha]
Sam
Samantha
Sammy

[samuel]
Sam
Sammy
Samuel

[sarah]
Sadie
Sally
Sara
Sarah

[stanley]
Stan
Stanley

[stephanie]
Steffi
Steph
Stephanie

[stephen]
Stephen
Steve
Steven
Stevie

[susan]
Sue
Susan
Susanna
Susannah
Susie
Suzanne
Suzy

[sylvester]
Sly
Sylvester

[teresa]
Teresa
Terry
Tess
Tessa
Theresa

[terence]
Terence
Terrence
Terry

[theodore]
Ted
Teddy
Theo
Theodore

[thomas]
Thom
Thomas
Tom
Tommie
Tommy

[timothy]
Tim
Timmy
Timothy

[valerie]
Val
Valerie

[veronica]
Ronnie
Veronica

[victor]
Vic
Victor

[victoria]
Tori
Vicki
Vicky
Victoria

[vincent]
Vince
Vincent
Vinny

[virginia]
Ginger
Ginny
Virginia

[walter]
Wally
Walt
Walter

[wilhelmina]
Mina
Wilhelmina

[william]
Bill
Billie
Billy
Liam
Will
William
Willie
Willy

[winston]
Winnie
Winston

[zachary]
Zach
Zachary
Zack
