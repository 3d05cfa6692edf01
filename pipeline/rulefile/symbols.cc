#include "rulefile/symbols.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <set>
#include <utility>

#include "base/check.h"
#include "rulefile/phase.h"

namespace whosaid {
namespace {

constexpr auto kPlain = static_cast<uint8_t>(Phase::kPlainSymbol);

constexpr uint16_t KindBit(ChunkKind kind) {
  return static_cast<uint16_t>(1U << static_cast<unsigned>(kind));
}

// Flags of a quotation of which it has at most one.
constexpr uint8_t kEndingFlags = kCommaFlag | kStopFlag | kAskFlag;
// Flags of a noun phrase whose head is a pronoun.
constexpr uint8_t kOfPronouns = kPronounFlag | kObjectFlag;

// The `asked` ones of the flags, without those that no chunk has beside the others: they need no
// symbols of their own.
uint8_t Normal(ChunkKind kind, unsigned flags, unsigned asked) {
  if (kind == ChunkKind::kQuote) {
    const unsigned endings = flags & kEndingFlags;
    flags = (flags & ~unsigned{kEndingFlags}) | (endings & (~endings + 1));
  } else if (kind == ChunkKind::kNounPhrase) {
    if ((flags & kNamedFlag) != 0) flags &= ~unsigned{kOfPronouns};
    if ((asked & ~flags & kPronounFlag) != 0) flags &= ~unsigned{kObjectFlag};
  }
  return static_cast<uint8_t>(flags & asked);
}

// The n-th usable byte: neither \0, nor the plain symbol, nor \n.
uint8_t SymbolByte(size_t n) {
  const size_t byte = kPlain + 1 + n;
  return static_cast<uint8_t>(byte >= '\n' ? byte + 1 : byte);
}

bool HoldsForChunk(const Predicate& predicate, ChunkKind kind, uint8_t flags) {
  if ((predicate.chunks & KindBit(kind)) == 0) return false;
  return std::all_of(predicate.clauses.begin(), predicate.clauses.end(),
                     [&](const std::vector<Test>& clause) {
                       return std::any_of(clause.begin(), clause.end(), [&](const Test& test) {
                         return ((flags & test.value) != 0) == test.wanted;
                       });
                     });
}

}  // namespace

Alphabet::Alphabet() {
  // `any` stops at these two, so that they always have symbols of their own.
  for (const ChunkKind kind : {ChunkKind::kEnd, ChunkKind::kParagraph}) {
    Predicate predicate;
    predicate.chunks = KindBit(kind);
    Add({predicate}, nullptr);
  }
}

void Alphabet::Add(const std::vector<Predicate>& any_of, const Pattern* origin) {
  const auto number = static_cast<uint32_t>(atoms_.size());
  if (atoms_.emplace(any_of, number).second) origins_.push_back(origin);
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
void Alphabet::Add(const Pattern& pattern) {
  if (pattern.kind == Pattern::Kind::kAtom) Add(pattern.any_of, &pattern);
  if (!pattern.except.empty()) Add(pattern.except, &pattern);
  for (const PatternPtr& child : pattern.children) Add(*child);
}

uint8_t Alphabet::SymbolOf(const AtomSet& atoms) {
  if (std::all_of(atoms.begin(), atoms.end(), [](uint64_t word) { return word == 0; })) {
    return kPlain;
  }
  const auto found = sets_.find(atoms);
  if (found != sets_.end()) return found->second;
  // Over the budget the table is of no use; the sets are still counted for the message.
  const uint8_t symbol = sets_.size() < kMostSymbols ? SymbolByte(sets_.size()) : kPlain;
  sets_.emplace(atoms, symbol);
  return symbol;
}

void Alphabet::Build(const Vocabulary& vocabulary) {
  BuildChunks();
  BuildTokens(vocabulary);
  Summarize();
}

// What symbols the atoms accept.
void Alphabet::Summarize() {
  all_.reset();
  accepted_.assign(atoms_.size(), SymbolSet());
  all_.set(kPlain);
  for (const auto& [atoms, symbol] : sets_) {
    all_.set(symbol);
    for (uint32_t atom = 0; atom < accepted_.size(); ++atom) {
      if ((atoms[atom / 64] >> (atom % 64) & 1) != 0) accepted_[atom].set(symbol);
    }
  }
  ends_ = accepted_[0] | accepted_[1];
}

// After BuildChunks, which knows the symbol of EOS.
void Alphabet::BuildTokens(const Vocabulary& vocabulary) {
  const TokenRows tokens(atoms_, vocabulary);
  const size_t columns = tokens.columns();
  tables_.column = tokens.column();
  tables_.ending_column = tables_.column;
  for (unsigned bits = 0; bits < 256; ++bits) {
    if (Shape{static_cast<uint8_t>(bits)}.has(Shape::kSentenceEnd)) {
      tables_.ending_column[bits] = static_cast<uint8_t>(columns);
    }
  }
  tables_.row_bits = static_cast<uint8_t>(std::bit_width(columns));
  const size_t width = size_t{1} << tables_.row_bits;
  std::map<std::vector<LexiconId>, uint16_t> rows;
  for (size_t word = 0; word < vocabulary.class_count(); ++word) {
    std::vector<LexiconId> signature = tokens.Signature(static_cast<WordClass>(word));
    const auto known = rows.find(signature);
    if (known != rows.end()) {
      tables_.row.push_back(known->second);
      continue;
    }
    const auto row = static_cast<uint16_t>(rows.size());
    for (const AtomSet& atoms : tokens.Fill(signature)) {
      tables_.cells += static_cast<char>(SymbolOf(atoms));
    }
    tables_.cells.resize((row + size_t{1}) * width, tables_.OfChunk(ChunkKind::kEnd, 0));
    rows.emplace(std::move(signature), row);
    tables_.row.push_back(row);
  }
}

void Alphabet::BuildChunks() {
  for (size_t number = 0; number < kChunkKinds; ++number) {
    const auto kind = static_cast<ChunkKind>(number);
    // What is asked about this kind, and the flags that it is about.
    std::vector<std::pair<const Predicate*, uint32_t>> possible;
    unsigned asked = 0;
    for (const auto& [any_of, atom] : atoms_) {
      for (const Predicate& predicate : any_of) {
        if ((predicate.chunks & KindBit(kind)) == 0) continue;
        possible.emplace_back(&predicate, atom);
        for (const std::vector<Test>& clause : predicate.clauses) {
          for (const Test& test : clause) asked |= test.value;
        }
      }
    }
    for (unsigned flags = 0; flags < 256; ++flags) {
      char& symbol = tables_.chunks[number * 256 + flags];
      const unsigned told = Normal(kind, flags, asked);
      if (told != flags) {
        symbol = tables_.chunks[number * 256 + told];
        continue;
      }
      AtomSet atoms((atoms_.size() + 63) / 64, 0);
      for (const auto& [predicate, atom] : possible) {
        if (HoldsForChunk(*predicate, kind, static_cast<uint8_t>(flags))) {
          atoms[atom / 64] |= uint64_t{1} << (atom % 64);
        }
      }
      symbol = static_cast<char>(SymbolOf(atoms));
    }
  }
}

uint8_t Alphabet::MoveLast(const SymbolSet& symbols) {
  if (symbols[kPlain]) return 0;  // which has the least number for good: so all must be in the set
  std::array<uint8_t, 256> renamed;
  std::iota(renamed.begin(), renamed.end(), uint8_t{0});
  size_t count = 0;
  for (const bool last : {false, true}) {
    for (size_t n = 0; n < sets_.size(); ++n) {
      if (symbols[SymbolByte(n)] == last) renamed[SymbolByte(n)] = SymbolByte(count++);
    }
  }
  const auto rename = [&](auto& bytes) {
    for (auto& byte : bytes) {
      byte = static_cast<char>(renamed[static_cast<uint8_t>(byte)]);
    }
  };
  rename(tables_.cells);
  rename(tables_.chunks);
  for (auto& [atoms, symbol] : sets_) symbol = renamed[symbol];
  Summarize();
  return SymbolByte(sets_.size() - (symbols & all_).count());
}

uint8_t Alphabet::greatest() const { return sets_.empty() ? kPlain : SymbolByte(sets_.size() - 1); }

const Pattern* Alphabet::Multiplier() const {
  const Pattern* worst = nullptr;
  size_t fewest = sets_.size() + 1;
  for (uint32_t atom = 0; atom < origins_.size(); ++atom) {
    if (origins_[atom] == nullptr) continue;
    std::set<AtomSet> left;
    for (const auto& [atoms, symbol] : sets_) {
      AtomSet without = atoms;
      without[atom / 64] &= ~(uint64_t{1} << (atom % 64));
      left.insert(std::move(without));
    }
    if (left.size() < fewest) {
      fewest = left.size();
      worst = origins_[atom];
    }
  }
  return worst;
}

std::vector<const Pattern*> Alphabet::Impossible() const {
  std::vector<const Pattern*> atoms;
  for (uint32_t atom = 0; atom < origins_.size(); ++atom) {
    if (accepted_[atom].none() && origins_[atom]->kind == Pattern::Kind::kAtom) {
      atoms.push_back(origins_[atom]);
    }
  }
  return atoms;
}

SymbolSet Alphabet::Accepted(const std::vector<Predicate>& any_of) const {
  const auto found = atoms_.find(any_of);
  WHOSAID_CHECK(found != atoms_.end());
  return accepted_[found->second];
}

SymbolSet Alphabet::Any(const std::vector<Predicate>& except) const {
  const SymbolSet symbols = all_ & ~ends_;
  return except.empty() ? symbols : symbols & ~Accepted(except);
}

}  // namespace whosaid
