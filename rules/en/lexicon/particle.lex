# Lower-case words inside a surname. Lookup is caseless: a rule that uses this list asks for the
# shape too, or "Al" and "Den" would pass for particles.
# Written by hand.

[name]
't
abd
abdul
abu
ad
af
ait
al
ar
av
aït
bar
bat
ben
bin
bint
binti
da
dal
dalla
das
de
de la
de las
de le
de los
degli
dei
del
della
delle
dello
den
der
des
di
do
dos
du
el
ferch
ibn
la
las
le
lo
los
mac
mc
ni
nic
ní
oglu
ou
ould
oğlu
saint
san
santa
st.
te
ten
ter
ua
um
umm
und
van
van 't
van de
van den
van der
vom
von
von der
von und zu
zade
zu
zum
zur
ó
