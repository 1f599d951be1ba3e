// Uitvoer: the words and documents of a dossier become one PDF, in the sandbox. Pages are tagged
// for who reads with their ears (PDF/UA); documents that were PDFs already are bound in behind.
#pragma once

#include "base/result.h"
#include "letters/dossier.h"

#include <span>

namespace houvast {

inline constexpr std::size_t uitvoer_bytes_max = 60 * 1024 * 1024;  // of all documents in it

// Refuses with "pdf-lukt-niet", "pdf-te-groot" or "druk-met-bestanden" (beurt.h).
Result<std::string> maak_pdf(const letters::Dossierstuk&, std::span<const std::string> bijlagen,
                             const Texts&);

}  // namespace houvast
