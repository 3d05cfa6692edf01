# Forms of address that say nothing of office: with a surname alone they are how a person is named.
# Written by hand.

[man]
Lord
Monsieur
Mr
Mr.
Señor
Signor
Sir

[married]
Madame
Mme
Mme.
Mrs
Mrs.

[unmarried]
Mademoiselle
Miss
Mlle
Mlle.

[woman]
Dame
Lady
Ms
Ms.
Señora
Signora
