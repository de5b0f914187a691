namespace LocalGovMetrics.Display.Pictures;

/// <summary>How pictures look: in the ink of what is around them, and in the colours of the marks.</summary>
internal static class SheetStyle
{
    /// <summary>Gets the font of the signs that usual fonts lack, of those that the viewer has: a font that lacks <c>≠</c> draws a stroke over the next letter.</summary>
    public static string OfSigns { get; } =
        """
        @font-face{font-family:lgm-signs;src:local("Segoe UI"),local("Arial"),local("Helvetica"),local("DejaVu Sans"),local("Liberation Sans");unicode-range:U+2260}

        """.ReplaceLineEndings("\n");

    /// <summary>Gets the style of what is drawn; a page has it once.</summary>
    public static string OfPicture { get; } =
        """
        .lgp{font-family:lgm-signs,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;max-width:100%;height:auto}
        .lgp text{fill:currentColor}
        .lgp .s{font-weight:600}
        .lgp .q{fill-opacity:.8}
        .lgp .bar{fill:currentColor}
        .lgp .ring{fill:none;stroke:currentColor;stroke-width:1.5}
        .lgp .band{fill:currentColor;fill-opacity:.17}
        .lgp .mark{stroke:currentColor;stroke-width:2.5}
        .lgp .edge{stroke:currentColor;stroke-width:1.5;stroke-opacity:.75;fill:none}
        .lgp .axis{stroke:currentColor;stroke-opacity:.4;fill:none}
        .lgp .grid{stroke:currentColor;stroke-opacity:.15;fill:none}
        .lgp .path{stroke:currentColor;stroke-width:2;fill:none}
        .lgp .dash{stroke:currentColor;stroke-width:1.5;stroke-dasharray:5 3;fill:none}
        .lgp .good{fill:var(--lgm-good,#2a9150)}
        .lgp .bad{fill:var(--lgm-bad,#e0433c)}
        .lgp .near{fill:var(--lgm-near,#b8791a)}
        .lgp .odd{fill:var(--lgm-odd,#b75bc9)}
        .lgp .plain{fill:currentColor}
        .lgp tspan{font-family:"Segoe UI Symbol","Apple Symbols","DejaVu Sans","Noto Sans Math",sans-serif}

        """.ReplaceLineEndings("\n");

    /// <summary>Gets the colours of a picture that stands for itself, light or dark as the viewer's system is.</summary>
    public static string OfFile { get; } =
        """
        .lgp{color:#1b1f24;--lgm-good:#1a7a40;--lgm-bad:#c42b24;--lgm-near:#8a5a00;--lgm-odd:#8f3aa3}
        .lgp .ground{fill:#fff}
        @media (prefers-color-scheme:dark){.lgp{color:#e6edf3;--lgm-good:#4cc37f;--lgm-bad:#ff7b73;--lgm-near:#e0a23c;--lgm-odd:#d78ae6}.lgp .ground{fill:#0d1117}}

        """.ReplaceLineEndings("\n");
}
