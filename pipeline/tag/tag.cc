// Two phases of rules: "name" sees tokens and finds names and pronouns; "nominal" sees those as
// chunks and finds descriptions ("a spokeswoman for the ministry"). What they found is then
// gathered into entities (gather.h).

#include "tag/tag.h"

#include <vector>

#include "tag/gather.h"
#include "tag/make_mention.h"
#include "tag/tag_buffers.h"
#include "tag/token_reader.h"
#include "tokenize/items.h"

namespace whosaid {
namespace {

// Behind a document of more tokens, the memory goes back.
constexpr uint32_t kMostKept = 100000;

// In text order, a mention before those inside it.
bool OuterFirst(const Mention& a, const Mention& b) {
  return a.tokens.begin != b.tokens.begin ? a.tokens.begin < b.tokens.begin
                                          : a.tokens.end > b.tokens.end;
}

class Tagger {
 public:
  Tagger(const Tokens& tokens, const TokenReader& reader, const TagRules& rules,
         MatchScratch& match_scratch, TagScratch::Buffers& buffers)
      : tokens_(tokens),
        reader_(reader),
        rules_(rules),
        match_scratch_(match_scratch),
        buffers_(buffers) {}

  // All mentions, in text order.
  [[nodiscard]] std::vector<Mention> Run() {
    buffers_.chunks.clear();
    Find(rules_.name, buffers_.named);
    if (rules_.nominal != nullptr) {
      OutermostChunks(buffers_.named, *rules_.nominal, buffers_.chunks);
    }
    Find(rules_.nominal, buffers_.described);
    return Merged();
  }

 private:
  // What a phase finds, which sees as one item each what is in buffers_.chunks.
  void Find(const Phase* phase, std::vector<Mention>& mentions) {
    buffers_.items.Clear();
    buffers_.matches.clear();
    if (phase != nullptr) {
      buffers_.items.Append(tokens_, tokens_.paragraphs, buffers_.chunks, *phase);
      buffers_.items.Match(*phase, match_scratch_, buffers_.matches);
    }
    MakeMentions(buffers_.matches, buffers_.items, reader_, rules_, mentions);
  }

  [[nodiscard]] std::vector<Mention> Merged() const {
    std::vector<Mention> all;
    all.reserve(buffers_.named.size() + buffers_.described.size());
    auto next = buffers_.named.begin();
    for (const Mention& description : buffers_.described) {
      for (; next != buffers_.named.end() && !OuterFirst(description, *next); ++next) {
        all.push_back(*next);
      }
      all.push_back(description);
    }
    all.insert(all.end(), next, buffers_.named.end());
    return all;
  }

  const Tokens& tokens_;
  const TokenReader& reader_;
  const TagRules& rules_;
  MatchScratch& match_scratch_;
  TagScratch::Buffers& buffers_;
};

}  // namespace

Entities TagEntities(const Document& document, const Tokens& tokens, const TagRules& rules,
                     MatchScratch& match_scratch, TagScratch& scratch) {
  const TokenReader reader(document, tokens, rules);
  Entities found;
  found.mentions = Tagger(tokens, reader, rules, match_scratch, scratch.buffers()).Run();
  GatherEntities(tokens, reader, scratch.buffers().gathering, found);
  if (tokens.size() > kMostKept) scratch = TagScratch();
  return found;
}

}  // namespace whosaid
