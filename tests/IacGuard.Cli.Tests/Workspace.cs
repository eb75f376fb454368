using System.Text;
using System.Text.Json;

namespace IacGuard.Cli.Tests;

/// <summary>A folder of its own, in which the tool is run as a process would run it.</summary>
public sealed class Workspace : IDisposable
{
    /// <summary>A template with one queue that IG2001 finds, at line 5.</summary>
    public const string OpenQueue = """
        Resources:
          Orders:
            Type: AWS::SQS::Queue
            Properties:
              SqsManagedSseEnabled: false

        """;

    /// <summary>A template without findings.</summary>
    public const string GoodQueue = """
        Resources:
          Orders:
            Type: AWS::SQS::Queue

        """;

    private static readonly Lazy<string> PinnedPack = new(static () =>
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("iacguard-pack-").FullName, "pinned.yaml");
        File.WriteAllText(path, "name: pinned\ndescription: One rule.\nrules: [IG2001]\n");
        return path;
    });

    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("iacguard-").FullName;

    /// <summary>Environment variables.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>What stands on standard input.</summary>
    public string Input { get; set; } = "";

    /// <summary>Whether scans that name no pack use IG2001 alone, so that new rules of the default pack change no test.</summary>
    public bool PinsPack { get; set; } = true;

    /// <summary>Whether a person reads both outputs.</summary>
    public bool IsTerminal { get; set; }

    /// <summary>What the process began before the command.</summary>
    public Task StartUp { get; set; } = Task.CompletedTask;

    /// <summary>Writes a file and the folders above it.</summary>
    public Workspace With(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Runs a command line, its words parted by blanks.</summary>
    public Outcome Run(string commandLine)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal
        {
            Out = output,
            Error = error,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
            StartUp = StartUp,
            WorkingDirectory = Folder,
            Variable = name => Variables.GetValueOrDefault(name),
            IsOutputTerminal = IsTerminal,
            IsErrorTerminal = IsTerminal,
        };
        var words = commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (PinsPack && words.Count > 0 && words[0] is "scan" or "baseline" && !words.Contains("--pack") && !words.Contains("--help"))
        {
            words.AddRange(["--pack", PinnedPack.Value]);
        }

        var code = CommandLine.Run(words, terminal);
        return new Outcome(code, output.ToString(), error.ToString());
    }

    /// <summary>Scans with JSON output.</summary>
    public Report Scan(string arguments)
    {
        var outcome = Run("scan --format json " + arguments);
        return new Report(outcome, JsonDocument.Parse(outcome.Out).RootElement);
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What a run came to.</summary>
public sealed record Outcome(int Code, string Out, string Error);

/// <summary>A scan's JSON.</summary>
public sealed record Report(Outcome Outcome, JsonElement Json)
{
    /// <summary>The exit code.</summary>
    public int Code => Outcome.Code;

    /// <summary>Findings that count, as <c>RULE file:line</c>.</summary>
    public string[] Findings => [.. Json.GetProperty("findings").EnumerateArray().Where(static f => f.GetProperty("suppressed").ValueKind == JsonValueKind.Null).Select(Line)];

    /// <summary>Suppressed findings, as <c>RULE file:line source: reason</c>.</summary>
    public string[] Suppressed =>
    [
        .. Json.GetProperty("findings").EnumerateArray().Where(static f => f.GetProperty("suppressed").ValueKind != JsonValueKind.Null)
            .Select(static f => $"{Line(f)} {f.GetProperty("suppressed").GetProperty("source")}: {f.GetProperty("suppressed").GetProperty("reason")}"),
    ];

    /// <summary>Errors, as <c>RULE file:line message</c>.</summary>
    public string[] Errors => [.. Json.GetProperty("errors").EnumerateArray().Select(static e => $"{Line(e)} {e.GetProperty("message")}")];

    /// <summary>The messages of the findings that count.</summary>
    public string[] Messages => [.. Json.GetProperty("findings").EnumerateArray().Where(static f => f.GetProperty("suppressed").ValueKind == JsonValueKind.Null).Select(static f => f.GetProperty("message").GetString()!)];

    private static string Line(JsonElement item) => $"{item.GetProperty("rule")} {item.GetProperty("file")}:{item.GetProperty("line")}";
}
