// One pass over the mentions in text order. Names add to the salience of their entity; a pronoun
// takes the most salient entity that it fits.

#include "resolve/referents.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "resolve/narrator.h"

namespace whosaid {
namespace {

// How much a candidate gains or loses. Found on dialogue of novels and on news.
constexpr float kSpokeBeside = 4.0F;     // spoke the words beside the pronoun
constexpr float kSpokeBefore = 0.25F;    // of the turn before, in dialogue
constexpr float kSpokeTwoBefore = 1.5F;  // of the turn before that
constexpr float kToldBeside = 8.0F;      // says something in the narration before, in the paragraph
constexpr float kToldBefore = 4.0F;      // or in the paragraph before
constexpr float kActedBeside = 4.0F;     // the subject of the sentence before, in the paragraph
constexpr float kCalledBefore = 3.0F;    // spoken to by name in the turn before, in dialogue
// How far behind a name its verb is looked for, in tokens.
constexpr uint32_t kLongestApposition = 20;
// How much likelier is who the text names twice as often.
constexpr float kForEachDoubling = 0.2F;
// A referent no clearer than this is none.
constexpr double kLevelMargin = 0.02;
// A pronoun at least so clear tells the gender.
constexpr double kClearMargin = 0.5;

// An owner, or one who may be a subject. By flags; a table where compilers make branches of
// conditions.
constexpr std::array<uint8_t, 256> kPlaces = [] {
  std::array<uint8_t, 256> places{};
  for (unsigned flags = 0; flags < places.size(); ++flags) {
    if ((flags & kPossessiveFlag) != 0) {
      places[flags] = Salience::kPossessor;
    } else if ((flags & kObjectFlag) == 0) {
      places[flags] = Salience::kSubject;
    }
  }
  return places;
}();

constexpr unsigned Bit(bool condition) { return condition ? 1 : 0; }

// Of an entity that a text has so many names of. Logarithms are slow, and most counts are low.
float ProminenceOf(uint32_t names) {
  const auto compute = [](uint32_t count) {
    return 1 + kForEachDoubling * std::log2(1 + static_cast<float>(count));
  };
  static const auto few = [&] {
    std::array<float, 64> of_few{};
    for (uint32_t count = 0; count < of_few.size(); ++count) of_few[count] = compute(count);
    return of_few;
  }();
  return names < few.size() ? few[names] : compute(names);
}

// Unlike a name that may be anything.
constexpr bool IsKnown(Persona p) { return p.type() != EntityType::kOther || !p.named(); }

}  // namespace

ReferentFinder::ReferentFinder(const Document& document, const Tokens& tokens,
                               const Entities& entities, const Attributions& attributions,
                               const Discourse& discourse, const ResolveRules& rules,
                               Index<Entity> narrator)
    : document_(document),
      tokens_(tokens),
      mentions_(entities.mentions),
      attributions_(attributions),
      discourse_(discourse),
      rules_(rules),
      elders_(document, tokens, entities, rules),
      state_(entities, attributions),
      narrator_(narrator) {
  ReadMentions();
  ListDescribed();
  ResolveNarrator();
  state_.speaker.back() = narrator;
  found_.margin.resize(attributions.attributions.size(), 1.0F);
  silence_ = FirstAfterSilence();
}

// Without a branch on the kind of a mention, which cannot be foreseen: first all, then the
// pronouns, then the descriptions. What is read and written of each is in local variables, as in
// Resolve.
void ReferentFinder::ReadMentions() {
  const size_t count = mentions_.size();
  found_.entity.resize(count);
  found_.reason.resize(count);
  const auto nobody = static_cast<uint32_t>(state_.personas.size());
  state_.personas.emplace_back();  // what is told of nobody
  found_.names.resize(state_.personas.size());
  std::vector<uint32_t> pronouns(count + 1);
  std::vector<uint32_t> nominals(count + 1);
  const Mention* const mentions = mentions_.data();
  Index<Entity>* const referent = found_.entity.data();
  Reason* const reason = found_.reason.data();
  Persona* const personas = state_.personas.data();
  uint32_t* const names_of = found_.names.data();
  uint32_t* const next_pronoun = pronouns.data();
  uint32_t* const next_nominal = nominals.data();
  size_t pronoun_count = 0;
  size_t nominal_count = 0;
  static_assert(static_cast<Reason>(0) == kOpen && static_cast<Reason>(1) == Reason::kNamed);
  static_assert(static_cast<unsigned>(MentionKind::kPronoun) == 1 &&
                static_cast<unsigned>(MentionKind::kNominal) == 2);
  for (uint32_t i = 0; i < count; ++i) {
    const Mention& m = mentions[i];
    // Of the bits of the kind, as compilers make branches of two questions that are the same.
    const auto kind = static_cast<unsigned>(m.kind);
    const unsigned pronoun = kind & 1;
    const unsigned nominal = kind >> 1;
    referent[i] = m.entity;
    reason[i] = static_cast<Reason>(pronoun ^ 1);
    const uint32_t entity = std::min(m.entity.value(), nobody);
    personas[entity].Set(Persona::FlagsOf(m));
    names_of[entity] += (pronoun | nominal) ^ 1;
    next_pronoun[pronoun_count] = i;
    next_nominal[nominal_count] = i;
    pronoun_count += pronoun;
    nominal_count += nominal;
  }
  nominals.resize(nominal_count);
  for (const uint32_t i : nominals) {
    reason[i] = static_cast<Reason>(Bit(UseOf(mentions[i].head).Is(WordUse::kKin)) ^ 1);
  }
  pronouns.resize(pronoun_count);
  selves_.resize(pronoun_count + 1);
  size_t self_count = 0;
  uint32_t last_asking = 0;
  for (const uint32_t i : pronouns) {
    const unsigned self = Bit((mentions[i].flags & kFirstPersonFlag) != 0);
    const unsigned asks = Bit(UseOf(mentions[i].tokens.begin).asks()) & (self ^ 1);
    selves_[self_count] = i;
    self_count += self;
    last_asking = std::max(last_asking, i & (0 - asks));
  }
  selves_.resize(self_count);
  last_asking_ = last_asking;
  prominence_.resize(found_.names.size());
  std::transform(found_.names.begin(), found_.names.end(), prominence_.begin(), ProminenceOf);
}

void ReferentFinder::ResolveNarrator() {
  if (!narrator_.has_value()) return;
  for (const uint32_t i : selves_) {
    if (!IsNarrating(mentions_[i], discourse_.places[i])) continue;
    found_.entity[i] = narrator_;
    found_.reason[i] = Reason::kNarrator;
  }
}

uint32_t ReferentFinder::FirstAfterSilence() const {
  const std::vector<Attribution>& all = attributions_.attributions;
  const auto silent = std::find_if(all.begin(), all.end(), IsSilent);
  if (silent == all.end()) return UINT32_MAX;
  const uint32_t byte = attributions_.fragments[silent->first_fragment].begin;
  const auto after =
      std::partition_point(mentions_.begin(), mentions_.end(),
                           [&](const Mention& m) { return tokens_.begin[m.tokens.begin] < byte; });
  return static_cast<uint32_t>(after - mentions_.begin());
}

void ReferentFinder::Find() {
  const auto count = static_cast<uint32_t>(mentions_.size());
  if (silence_ > last_asking_) {
    Resolve(0, count);
    return;
  }
  Resolve(0, silence_);
  at_silence_ = state_;
  Resolve(silence_, count);
}

bool ReferentFinder::FindAgain(std::span<const Index<Entity>> silent) {
  if (!at_silence_) return false;
  bool any = false;
  for (size_t a = 0; a < silent.size(); ++a) {
    any |= silent[a].has_value() && IsSilent(attributions_.attributions[a]);
  }
  if (!any) return false;
  state_ = *std::move(at_silence_);
  silent_ = silent;
  silent_at_ = 0;
  const std::vector<Index<Entity>> before(found_.entity.begin() + silence_, found_.entity.end());
  for (uint32_t i = silence_; i < mentions_.size(); ++i) {
    const Mention& m = mentions_[i];
    const bool relative = m.kind == MentionKind::kNominal && UseOf(m.head).Is(WordUse::kKin);
    if (m.kind != MentionKind::kPronoun && !relative) continue;
    found_.entity[i] = m.entity;
    found_.reason[i] = kOpen;
  }
  for (const uint32_t i : described_) {
    if (i < silence_) continue;
    found_.entity[i] = mentions_[i].entity;
    found_.reason[i] = kOpen;
  }
  ResolveNarrator();
  Resolve(silence_, static_cast<uint32_t>(mentions_.size()));
  return !std::equal(before.begin(), before.end(), found_.entity.begin() + silence_);
}

// What is read of every mention is in local variables: the compiler cannot know that what it writes
// is none of it.
void ReferentFinder::Resolve(uint32_t begin, uint32_t end) {
  const Mention* const mentions = mentions_.data();
  const MentionPlace* const places = discourse_.places.data();
  const TokenRange* const sentences = tokens_.sentences.data();
  const WordClass* const words = tokens_.word.data();
  const uint32_t* const begins = tokens_.begin.data();
  const WordUse* const uses = rules_.words.data();
  const Index<Entity>* const referent = found_.entity.data();
  const Reason* const reason = found_.reason.data();
  const bool dialogue = discourse_.dialogue;
  uint32_t sentence = state_.sentence;
  state_.subject[1].end = UINT32_MAX;
  for (uint32_t i = begin; i < end; ++i) {
    const Mention& m = mentions[i];
    const uint32_t t = m.tokens.begin;
    // One step without a branch, as half of the mentions take one.
    sentence += Bit(sentences[sentence].end <= t);
    while (sentences[sentence].end <= t) ++sentence;
    // Only sentences with a mention outside quotation marks count: what is said at length does not
    // take the reader away from who is in the scene.
    const unsigned tells = Bit(!places[i].quoted);
    state_.told += Bit(sentence != state_.told_in[1]) & tells;
    state_.told_in[tells] = sentence;
    if (begins[t] >= silent_at_) NoteSilent(t);
    if (reason[i] == kOpen) ResolveOpen(i);
    const Index<Entity> who = referent[i];
    if (!who.has_value() || i >= last_asking_) continue;  // or nobody asks any more
    const MentionPlace& place = places[i];
    // "In her talk with Silva, Keller said": no owner, and nobody behind a preposition. The first
    // of a sentence outside quotation marks.
    const uint32_t before = t - Bit(t > 0);
    const uint32_t governor =
        before - (Bit(before > 0) & Bit(uses[words[before]].Is(WordUse::kDefinite)));
    const unsigned governed = Bit(uses[words[governor]].Is(WordUse::kPreposition));
    const Subject& subject = state_.subject[1];
    const unsigned allowed = kPlaces[m.flags];
    // "Senate leader Silva" is one subject.
    const unsigned joined = Bit(subject.end == t);
    const unsigned later =
        (Bit(subject.sentence == sentence) & (joined ^ 1)) | Bit(place.quoted) | governed;
    const unsigned own = allowed & ~(later * Salience::kSubject);
    const bool speaks = place.speaks.has_value();
    state_.salience.Note(
        who, state_.personas[who.value()], state_.told,
        own | Bit(place.quoted) * Salience::kQuoted | Bit(speaks) * Salience::kSpeaker,
        prominence_[who.value()]);
    static_assert(Salience::kSubject == 1);
    const unsigned is_subject = own & Salience::kSubject;
    state_.subject[is_subject] = {who, t, m.tokens.end, sentence};
    if ((Bit(place.quoted) | governed) == 0 &&
        (Tells(m) ||
         ((is_subject != 0 || IsSetOff(m)) && TellsBehind(m, sentences[sentence].end)))) {
      state_.teller = who;
      state_.teller_at = t;
    }
    if (speaks) NoteSpeaker(i, who);
    if (dialogue && place.called) NoteCalled(i, who);
  }
  state_.sentence = sentence;
}

void ReferentFinder::ResolveOpen(uint32_t i) {
  const Mention& m = mentions_[i];
  if (m.kind == MentionKind::kPronoun) {
    const WordUse use = UseOf(m.tokens.begin);
    if (use.asks() && (m.flags & kFirstPersonFlag) == 0) ResolvePronoun(i, use.sought());
  } else {
    found_.reason[i] = Reason::kNamed;
    if (UseOf(m.head).Is(WordUse::kKin)) {
      ResolveRelative(i);
    } else {
      ResolveDescription(i);
    }
  }
}

// "Silva says that ..." and "..., says Silva."; in "she says Silva was late" Silva is told of.
bool ReferentFinder::Tells(const Mention& m) const {
  const uint32_t end = m.tokens.end;
  const uint32_t t = m.tokens.begin;
  if ((m.flags & (kPossessiveFlag | kObjectFlag)) != 0 || end == tokens_.size()) return false;
  if (UseOf(end).Is(WordUse::kSays)) return true;
  return m.kind != MentionKind::kPronoun && t > 1 && IsMark(t - 2, ',') &&
         UseOf(t - 1).Is(WordUse::kSays) && !UseOf(t - 1).Is(WordUse::kTells) &&
         (IsMark(end, '.') || IsMark(end, ','));
}

// "The mayor, Ana Silva, said" and "On “Good Day,” Ana Silva, the mayor, said".
bool ReferentFinder::IsSetOff(const Mention& m) const {
  const uint32_t t = m.tokens.begin;
  return m.kind == MentionKind::kName && m.type != EntityType::kPlace && t > 0 &&
         m.tokens.end < tokens_.size() && IsMark(m.tokens.end, ',') &&
         (IsMark(t - 1, ',') || tokens_.shape[t - 1].form() == Form::kMark);
}

// "Silva of the mill says", "Silva, who has a mill, says". `end`: of the sentence.
bool ReferentFinder::TellsBehind(const Mention& subject, uint32_t end) const {
  const uint32_t t = subject.tokens.end;
  end = std::min(end, t + kLongestApposition);
  if ((subject.flags & (kPossessiveFlag | kObjectFlag)) != 0 || t >= end) return false;
  const bool comma = IsMark(t, ',');
  if (!comma && !UseOf(t).Is(WordUse::kPreposition)) return false;
  for (uint32_t i = t + 1; i < end && tokens_.shape[i].form() != Form::kMark; ++i) {
    if (UseOf(i).Is(WordUse::kSays)) return IsMark(i - 1, ',') == comma;
    if (!comma && IsMark(i, ',')) return false;
  }
  return false;
}

// Who speaks without a source before a token counts as mentioned there.
void ReferentFinder::NoteSilent(uint32_t token) {
  for (; next_silent_ < silent_.size(); ++next_silent_) {
    const Attribution& a = attributions_.attributions[next_silent_];
    if (BeginOf(next_silent_) > tokens_.begin[token]) break;
    const Index<Entity> who = silent_[next_silent_];
    if (!IsSilent(a) || !who.has_value()) continue;
    state_.speaker[next_silent_] = who;
    state_.salience.Note(who, state_.personas[who.value()], state_.told, Salience::kSpeaker);
    state_.turns.Set(discourse_.paragraph[next_silent_], who);
  }
  silent_at_ = next_silent_ < silent_.size() ? BeginOf(next_silent_) : UINT32_MAX;
}

void ReferentFinder::NoteSpeaker(uint32_t i, Index<Entity> who) {
  const uint32_t speaks = discourse_.places[i].speaks.value();
  state_.speaker[speaks] = who;
  if (mentions_[i].kind == MentionKind::kName) {
    state_.personas[who.value()].Set(Persona::kSpeaks);
    state_.salience.Learn(who, state_.personas[who.value()]);
  }
  const Attribution& a = attributions_.attributions[speaks];
  if (!a.quote.has_value() || a.parent.has_value()) return;
  MoveToParagraph(i);
  state_.turns.Set(state_.paragraph, who);
  state_.teller = {};
}

void ReferentFinder::NoteCalled(uint32_t i, Index<Entity> who) {
  MoveToParagraph(i);
  state_.called.Set(state_.paragraph, who);
}

void ReferentFinder::MoveToParagraph(uint32_t i) {
  while (tokens_.paragraphs[state_.paragraph].end <= mentions_[i].tokens.begin) ++state_.paragraph;
}

void ReferentFinder::ResolvePronoun(uint32_t i, Sought sought) {
  const Salience::Bias bias = BiasAt(i);
  Salience::Answer answer = state_.salience.Best(state_.told, sought, bias);
  if (sought == Sought::kSeveral && !answer.entity.has_value()) {
    answer = state_.salience.Best(state_.told, Sought::kAnybody, bias);
    answer.margin *= 0.5;
  }
  if (choices_ != nullptr) RecordChoice(i, sought, bias);
  const Index<Attribution> speaks = discourse_.places[i].speaks;
  if (speaks.has_value()) {
    found_.margin[speaks.value()] =
        answer.entity.has_value() ? static_cast<float>(answer.margin) : 1.0F;
  }
  if (!answer.entity.has_value()) return;
  if (answer.margin < kLevelMargin) {
    found_.reason[i] = Reason::kLevel;
    return;
  }
  const bool beside = speaks.has_value() && state_.turns.At(state_.paragraph) == answer.entity;
  found_.entity[i] = answer.entity;
  found_.reason[i] = beside ? Reason::kSameTurn : Reason::kSalient;
  if (answer.margin >= kClearMargin) LearnFrom(answer.entity, sought);
}

void ReferentFinder::RecordChoice(uint32_t i, Sought sought, const Salience::Bias& bias) const {
  Choice choice{Index<Mention>(i), state_.salience.Candidates(state_.told, FitsOf(sought), bias)};
  if (sought == Sought::kSeveral && choice.candidates.empty()) {
    choice.candidates = state_.salience.Candidates(state_.told, FitsOf(Sought::kAnybody), bias);
  }
  choices_->push_back(std::move(choice));
}

// What the words around a pronoun say of single entities.
Salience::Bias ReferentFinder::BiasAt(uint32_t i) {
  const MentionPlace& place = discourse_.places[i];
  Salience::Bias bias;
  // Who speaks is "I" in quotation marks, and may be "he" without.
  const auto narration = static_cast<uint32_t>(state_.speaker.size() - 1);
  const uint32_t said_in = place.quoted ? place.said_in.value() : narration;
  bias.out = state_.speaker[std::min(said_in, narration)];
  if (!place.speaks.has_value()) return bias;
  BarAntecedent(i, bias);
  MoveToParagraph(i);
  const Attribution& a = attributions_.attributions[place.speaks.value()];
  BarNamed(a, bias);
  if (!a.quote.has_value() || a.parent.has_value()) return bias;
  const uint32_t paragraph = tokens_.paragraphs[state_.paragraph].begin;
  const Subject& subject = state_.subject[1];
  const bool tells =
      !discourse_.dialogue && state_.teller.has_value() && state_.teller_at >= subject.begin;
  if (tells && state_.teller_at >= paragraph) {
    bias.AddFavour(state_.teller, kToldBeside);
    return bias;
  }
  const Index<Entity> beside = state_.turns.At(state_.paragraph);
  if (beside.has_value()) {
    bias.AddFavour(beside, kSpokeBeside);
    return bias;
  }
  const bool dialogue = discourse_.dialogue && state_.paragraph >= 2;
  if (dialogue) {
    const Index<Entity> before = state_.turns.At(state_.paragraph - 1);
    bias.AddFavour(before, kSpokeBefore);
    const Index<Entity> two_before = state_.turns.At(state_.paragraph - 2);
    if (before.has_value() && two_before != before) bias.AddFavour(two_before, kSpokeTwoBefore);
  } else if (!discourse_.dialogue && state_.paragraph > 0) {
    if (GoesOn(a)) bias.AddFavour(state_.turns.At(state_.paragraph - 1), kSpokeBeside);
    if (tells && state_.teller_at >= tokens_.paragraphs[state_.paragraph - 1].begin) {
      bias.AddFavour(state_.teller, kToldBefore);
    }
  }
  if (subject.who.has_value() && subject.begin >= paragraph &&
      IsKnown(state_.personas[subject.who.value()])) {
    bias.AddFavour(subject.who, kActedBeside);
  }
  if (dialogue) bias.AddFavour(state_.called.At(state_.paragraph - 1), kCalledBefore);
  return bias;
}

// "Silva, whom she called": she is not Silva.
void ReferentFinder::BarAntecedent(uint32_t i, Salience::Bias& bias) const {
  const uint32_t t = mentions_[i].tokens.begin;
  if (t < 2 || !UseOf(t - 1).Is(WordUse::kRelative)) return;
  for (uint32_t j = i; j-- > 0 && mentions_[j].tokens.end + 2 >= t;) {
    if (mentions_[j].tokens.end < t) bias.barred |= state_.salience.BitOf(found_.entity[j]);
  }
}

// Nobody speaks of himself as of another: who is named in the words that the pronoun's referent
// says is not the referent.
void ReferentFinder::BarNamed(const Attribution& a, Salience::Bias& bias) const {
  for (uint32_t f = 0; f < a.fragment_count; ++f) {
    const Discourse::MentionRange range = discourse_.mentions_in[a.first_fragment + f];
    for (uint32_t m = range.begin; m < range.end; ++m) {
      if (mentions_[m].kind != MentionKind::kName) continue;
      bias.barred |= state_.salience.BitOf(mentions_[m].entity);
    }
  }
}

// "He added": more of what the same person said.
bool ReferentFinder::GoesOn(const Attribution& a) const {
  const auto cue = std::lower_bound(tokens_.begin.begin(), tokens_.begin.end(), a.cue.begin);
  if (a.cue.empty() || cue == tokens_.begin.end()) return false;
  return UseOf(static_cast<uint32_t>(cue - tokens_.begin.begin())).Is(WordUse::kGoesOn);
}

void ReferentFinder::LearnFrom(Index<Entity> who, Sought sought) {
  Persona& p = state_.personas[who.value()];
  if ((sought != Sought::kMan && sought != Sought::kWoman) || p.gender() != Gender::kUnknown)
    return;
  p.Learn(p.type() == EntityType::kOther ? EntityType::kPerson : p.type(),
          sought == Sought::kMan ? Gender::kMale : Gender::kFemale);
  state_.salience.Learn(who, p);
}

}  // namespace whosaid
