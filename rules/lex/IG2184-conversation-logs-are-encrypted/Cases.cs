using Amazon.CDK.AWS.Lex;

public class AudioWithoutAKey : Stack
{
    public AudioWithoutAKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBotAlias(this, "Alias", new CfnBotAliasProps
        {
            BotAliasName = "live",
            ConversationLogSettings = new CfnBotAlias.ConversationLogSettingsProperty
            {
                AudioLogSettings = new object[] { new CfnBotAlias.AudioLogSettingProperty
                {
                    Enabled = true,
                    Destination = new CfnBotAlias.AudioLogDestinationProperty
                    {
                        {|IG2184:S3Bucket|} = new CfnBotAlias.S3BucketLogDestinationProperty
                        {
                            S3BucketArn = "arn:aws:s3:::calls",
                            LogPrefix = "live",
                        },
                    },
                } },
            },
        });
    }
}

public class NothingIsLogged : Stack
{
    public NothingIsLogged(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBotAlias(this, "Alias", new CfnBotAliasProps
        {
            BotAliasName = "live",
        });
    }
}
