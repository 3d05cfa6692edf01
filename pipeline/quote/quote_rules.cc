#include "quote/quote_rules.h"

namespace whosaid {

QuoteRules::QuoteRules(const RulePack& pack)
    : words(pack.vocabulary(),
            {
                // Verbs and phrases that make the sentence one of speech. Nouns ("report") and acts
                // ("endorse") are cues to attribution, but say nothing about marks beside them.
                {kSpeechCue | kNarrates, "cue.say"},
                {kSpeechCue | kNarrates, "cue.tell"},
                {kSpeechCue | kNarrates, "cue.ask"},
                {kSpeechCue | kNarrates, "cue.answer"},
                {kSpeechCue | kNarrates, "cue.manner"},
                {kSpeechCue, "cue.directive"},
                {kSpeechCue, "cue.written"},
                {kSpeechCue, "cue.ambiguous"},
                {kSpeechCue, "cue.phrase"},
                {kSpeechCue, "cue.describe"},
                {kSpeechCue, "cue.belief"},
                {kSpeechCue, "cue.colloquial"},
                {kSubject, "function.pronoun-subject"},
                {kThird, "function.pronoun-third"},
                {kArticle, "function.article"},
                {kDeterminer, "function.determiner"},
                {kPossessive, "function.possessive"},
                {kPreposition, "function.preposition"},
                {kFunction, "function"},
                {kWork, "work.work"},
                {kTitled, "work.titled"},
                {kSign, "work.sign"},
                {kReads, "work.sign-verb"},
                {kMention, "mention.word"},
                {kPlace, "mention.place"},
            }),
      knows_cues(pack.vocabulary().lexicon("cue").has_value()),
      knows_narration(pack.vocabulary().lexicon("cue.say").has_value()),
      knows_function_words(pack.vocabulary().lexicon("function").has_value()) {}

}  // namespace whosaid
